/* Two windows of one deck that tell each other where they are. Opened from a folder they share nothing but messages. */
import { isObject } from "../tools.js";

/* `deck` names the deck, `heard` is told what the other window says. `open` opens the other one: false if it is blocked. */
function otherWindow(deck, heard) {
  let other = window.opener;

  function isThere() { return Boolean(other) && !other.closed; }
  function isOurs(source) { try { return source.opener === window; } catch (refused) { return false; } }
  function tell(message) { if (isThere()) { other.postMessage(Object.assign({ deck: deck }, message), "*"); } }

  function open(address) {
    other = window.open(address, "", "popup,width=1100,height=720");
    return isThere();
  }

  window.addEventListener("message", (event) => {
    const said = event.data, source = event.source;
    if (!isObject(said) || said.deck !== deck || !source) { return; }
    if (source !== other && isOurs(source)) { other = source; }
    if (source === other) { heard(said); }
  });
  return { isThere, open, tell };
}

export { otherWindow };
