/* What other parts of the app may use of this feature; its screens are named by the router alone. */

export { ExtensionList } from './extension-list.tsx';
