import { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { isFromServer } from './draft.ts';

/// Tables by mouse, keys and paste. The library mends a table whose rows have come apart; it may do so only behind this
/// person's own changes. If every screen mended what one commit tore, each would add the missing cell.
export function tablesPlugin(): Plugin {
  const { spec } = tableEditing();
  return new Plugin({
    ...spec,
    appendTransaction: (transactions, before, after) =>
      transactions.some(isFromServer) ? null : spec.appendTransaction?.call(undefined as never, transactions, before, after),
  });
}
