/**
 * The graph as a table: each node with what it comes from and what it goes into.
 *
 * In:       the part of the graph; words; what to do when a node is chosen.
 * Out:      a table that says what the picture says.
 */
import type { FeedsAround, PlacedFeed } from "../../../engine/index.ts";
import styles from "./FeedTable.module.css";
import { type GraphWords, graphRows, nameOf } from "./graph-rows.ts";

interface Props {
  readonly around: FeedsAround;
  readonly said: GraphWords;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

export function FeedTable({ around, said, label, onChoose }: Props) {
  const { columns } = said.words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard.
    <div className={styles.rows} tabIndex={0}>
      <table className="tbl" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
          </tr>
        </thead>
        <tbody>
          {graphRows(around, said).map(({ node, kind, value, from, to }) => (
            <tr key={node.id} data-centre={node.id === around.centre || undefined}>
              <th scope="row">
                <NodeButton node={node} said={said} onChoose={onChoose} />
                <small>{kind}</small>
              </th>
              <td>{value}</td>
              <td>
                <Names nodes={from} all={node.reads} said={said} onChoose={onChoose} />
              </td>
              <td>
                <Names nodes={to} all={node.readers} said={said} onChoose={onChoose} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface NamesProps extends Pick<Props, "said" | "onChoose"> {
  readonly nodes: readonly PlacedFeed[];
  /** Those beyond the picture included. */
  readonly all: number;
}

function Names({ nodes, all, ...rest }: NamesProps) {
  const beyond = all - nodes.length;
  return (
    <ul className={styles.names}>
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeButton node={node} {...rest} />
        </li>
      ))}
      {beyond > 0 && <li className="dim">{rest.said.words.beyond(beyond, nodes.length)}</li>}
    </ul>
  );
}

function NodeButton({
  node,
  said,
  onChoose,
}: Pick<Props, "said" | "onChoose"> & { readonly node: PlacedFeed }) {
  return (
    <button type="button" className="btn lnk sm" onClick={() => onChoose(node.id)}>
      {nameOf(node, said.locale)}
    </button>
  );
}
