import { Button, makeStyles } from "@fluentui/react-components";
import { areaAddress, type Area } from "../sheet/address";
import { usePane } from "./pane-context";

const useStyles = makeStyles({ area: { minWidth: "auto", padding: "0 4px" } });

/** The address of cells; activating it selects them in the sheet. */
export function AreaButton({ sheet, area }: { sheet: string; area: Area }) {
  const styles = useStyles();
  const { texts, show } = usePane();
  const address = areaAddress(area);
  return (
    <Button className={styles.area} size="small" appearance="subtle" aria-label={texts.data.showArea(`${sheet}!${address}`)} onClick={() => show([{ sheet, area }])}>
      {address}
    </Button>
  );
}
