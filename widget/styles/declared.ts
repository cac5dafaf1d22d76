/** The table of what belongs to a category, which becomes stacked rows on a phone. */
export const declaredStyles = `
[part=recipients] {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 12px;
  padding-block: 4px;
  font-size: 13px;
}
[part=recipients] > * {
  padding-block: 3px;
}
table {
  width: 100%;
  margin-bottom: 4px;
  border-collapse: collapse;
  font-size: 13px;
}
th {
  color: var(--cl-quiet);
  font-weight: 400;
  text-align: start;
}
th, td {
  overflow-wrap: break-word;
  padding-block: 7px;
  padding-inline-end: 12px;
  vertical-align: top;
}
td {
  border-top: 1px solid var(--cl-line);
}
th:first-child {
  width: 26%;
}
td:first-child {
  overflow-wrap: anywhere;
  font-family: ui-monospace, monospace;
  font-size: 12px;
}
@media (max-width: 480px) {
  thead {
    display: none;
  }
  tr, td {
    display: block;
  }
  tr {
    padding-block: 8px;
    border-top: 1px solid var(--cl-line);
  }
  td {
    padding: 1px 0;
    border: 0;
  }
  td[data-label]::before {
    content: attr(data-label) ': ';
    color: var(--cl-quiet);
  }
}
`
