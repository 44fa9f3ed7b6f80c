/* The overview of a module: which of its steps are done. */
import { open } from "../kept/store.js";
import { all } from "../tools.js";
import { follow, progressOf, show } from "./progress.js";

all(document, "[data-module][data-store]").forEach((root) => {
  const store = open(root.dataset.store);
  follow(root, store, () => { show(progressOf(root, store)); });
});
