/* The switch for a shared phone, and how everything of a course goes from a device. */
import { SWITCH, isShared } from "./area.js";
import { joined } from "./joined.js";

/* Every key of the course in `where`: what is kept, the language, the colours, … */
function names(where, course) { return Object.keys(where).filter((name) => name.startsWith(course + "/")); }

/* May throw. */
function wipe(where, course) { names(where, course).forEach((name) => { where.removeItem(name); }); }

/* Whether the device itself holds something of the course, whatever the tab does. */
function isLeft() {
  try {
    return joined.some((one) => names(window.localStorage, one.course).length > 0);
  } catch (refused) { return false; }
}

/* Turned off: what the tab kept goes. Turned on: returns whether this device holds something of the course from
   before, so that the page can offer to clear it. */
function setShared(on) {
  let left = false;
  try {
    if (on) {
      window.sessionStorage.setItem(SWITCH, "on");
      left = isLeft();
    } else {
      if (isShared()) { joined.forEach((one) => { wipe(window.sessionStorage, one.course); }); }
      window.sessionStorage.removeItem(SWITCH);
    }
  } catch (refused) { /* then nothing is kept anyway */ }
  joined.forEach((one) => { one.tell(); });
  return left;
}

function deleteCaches(course) {
  return window.caches.keys().then((names) => Promise.all(
    names.filter((name) => name.startsWith(course + "/")).map((name) => window.caches.delete(name))
  ));
}

function unregisterWorker() {
  return navigator.serviceWorker.getRegistration().then((registration) => {
    const worker = registration && (registration.active || registration.waiting || registration.installing);
    return worker && /\/course-worker\.js$/.test(worker.scriptURL) ? registration.unregister() : false;
  });
}

/* What was saved for use without a network: caches named after the course, and its worker. Returns a promise. */
function forgetOffline(course) {
  const done = [];
  if (window.caches) { done.push(deleteCaches(course)); }
  if (navigator.serviceWorker) { done.push(unregisterWorker()); }
  return Promise.all(done.map((promise) => promise.catch(() => false)));
}

/* Removes everything of the course of `store` from this device. Returns a promise. */
function clear(store) {
  [() => window.localStorage, () => window.sessionStorage].forEach((storage) => {
    try { wipe(storage(), store.course); } catch (refused) { /* the store says whether anything can be kept */ }
  });
  store.forget();
  return forgetOffline(store.course);
}

export { clear, isLeft, setShared };
