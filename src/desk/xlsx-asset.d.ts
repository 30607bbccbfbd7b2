/** webpack puts a workbook into the script as a data URL. */
declare module "*.xlsx" {
  const dataUrl: string;
  export default dataUrl;
}
