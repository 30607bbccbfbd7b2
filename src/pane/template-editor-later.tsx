import { lazy, Suspense, type ComponentProps } from "react";

const Loaded = lazy(() => import("./template-editor").then(({ TemplateEditor: component }) => ({ default: component })));

/** The editor of templates, loaded when the first sentence is edited. */
export function TemplateEditor(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
