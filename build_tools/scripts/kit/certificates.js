/* certificates */
import { showScripted } from "./shown.js";

showScripted();
