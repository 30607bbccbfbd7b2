declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";
  const config: {
    (env: Readonly<Record<string, string>>, argv: { readonly mode: "production" | "development" }): Promise<Configuration[]>;
    base(isProduction: boolean): Configuration;
  };
  export default config;
}
