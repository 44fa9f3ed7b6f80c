/* Text on a slide that is too much for it is set smaller, down to a floor; below that the slide scrolls. */
const SIZES = [1, 0.95, 0.9, 0.8, 0.7, 0.6];

function fits(face) { return face.scrollHeight <= face.clientHeight + 1 && face.scrollWidth <= face.clientWidth + 1; }

function fit(face) {
  SIZES.some((size) => {
    face.style.setProperty("--slides-fit", size);
    return fits(face);
  });
}

export { fit };
