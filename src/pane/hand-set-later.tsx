import { lazy, Suspense, type ComponentProps } from "react";

const Loaded = lazy(() => import("./hand-set-form").then(({ HandSetForm: component }) => ({ default: component })));

/** The form of 人工改定, loaded when the first figure is set. */
export function HandSetForm(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
