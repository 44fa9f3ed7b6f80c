/* slides */
import { showScripted } from "./shown.js";

showScripted();
