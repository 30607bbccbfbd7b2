export { periodTitle as periodPhrase } from "../lexicon/period-phrases";
