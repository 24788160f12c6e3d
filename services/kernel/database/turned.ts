/** The words by which a list is compared with a key and put in order. */
interface Turn {
  readonly gt: '>' | '<';
  readonly lt: '>' | '<';
  readonly asc: 'asc' | 'desc';
  readonly desc: 'asc' | 'desc';
}

const FORWARD: Turn = { gt: '>', lt: '<', asc: 'asc', desc: 'desc' };
const BACKWARD: Turn = { gt: '<', lt: '>', asc: 'desc', desc: 'asc' };

/**
 * A statement that lists rows is written with these words as it reads forward; backward each of them says the contrary,
 * and the rows before a key come as those behind it do: by the same index, nearest first.
 */
export const turned = ({ backward }: { readonly backward: boolean }): Turn => (backward ? BACKWARD : FORWARD);
