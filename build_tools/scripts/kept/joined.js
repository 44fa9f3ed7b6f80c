/* The courses that this page keeps something of: {course, tell}. `tell` is called when the switch for a shared phone changed. */
const joined = [];

export { joined };
