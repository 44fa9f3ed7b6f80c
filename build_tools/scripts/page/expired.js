/* A page may be read long after it was made: a service that expired since then is taken out, with its number. */
import { all, onParsed } from "../elements.js";

onParsed(() => {
  const today = new Date().toISOString().slice(0, 10), services = all(document, "[data-expires]");
  const expired = services.filter((service) => service.dataset.expires < today);
  expired.forEach((service) => { service.remove(); });
  all(document, "[data-services]").forEach((country) => {
    if (!country.querySelector("[data-expires]")) { country.remove(); }
  });
  if (services.length && expired.length === services.length) {
    all(document, "[data-all-expired]").forEach((part) => { part.hidden = false; });
  }
});
