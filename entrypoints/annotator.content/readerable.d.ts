/** The package types its whole alone; the gate takes this one file of it, a tenth of the size. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
