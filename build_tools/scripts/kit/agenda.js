/* agenda */
import { showScripted } from "./shown.js";

showScripted();
