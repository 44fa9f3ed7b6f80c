/* play */
import { showScripted } from "./shown.js";

showScripted();
