/* How the items of a quiz are shown, other than all below each other: a class by what data-player says of `items`. A script
   that shows them so puts its class here before the quiz starts. */
const SHOWN = {};

export { SHOWN };
