/* Finding elements: all that the frame of a page needs of what scripts share. */

/* The elements inside `root` that fit `selector`, as an array. */
function all(root, selector) { return Array.from(root.querySelectorAll(selector)); }

export { all };
