/** The built worker as text; the build makes it before the desk. */
declare module "worker-source" {
  const source: string;
  export default source;
}
