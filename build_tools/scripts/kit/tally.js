/* tally */
import { showScripted } from "./shown.js";

showScripted();
