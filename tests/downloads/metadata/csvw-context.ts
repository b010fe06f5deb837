/** Of http://www.w3.org/ns/csvw what our metadata uses, written down from the namespace document. */
const plain = (id: string) => ({ '@id': `csvw:${id}`, '@language': null });
const link = (id: string) => ({ '@id': `csvw:${id}`, '@type': '@id' });
const datatypes = ['string', 'decimal', 'integer', 'gYear', 'date', 'boolean'];

export const csvwContexts = {
  'http://www.w3.org/ns/csvw': {
    '@context': {
      csvw: 'http://www.w3.org/ns/csvw#',
      dc: 'http://purl.org/dc/terms/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      ...Object.fromEntries(datatypes.map((name) => [name, `xsd:${name}`])),
      tables: { ...link('table'), '@container': '@set' },
      url: { '@id': 'csvw:url', '@type': 'xsd:anyURI' },
      tableSchema: link('tableSchema'),
      columns: { ...link('column'), '@container': '@list' },
      titles: { '@id': 'csvw:title', '@container': '@language' },
      name: plain('name'),
      null: plain('null'),
      primaryKey: plain('primaryKey'),
      datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
      base: plain('base'),
      format: plain('format'),
      required: { '@id': 'csvw:required', '@type': 'xsd:boolean' },
    },
  },
};
