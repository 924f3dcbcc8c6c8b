// What decision tables say in English: org.accord.decisions reads it, the guard allows it.
export default {
  name: 'Accord',
  prefix: 'accord',
  uri: 'urn:accord:translations',
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Properties', superClass: ['Element'], properties: [{ name: 'properties', type: 'Property', isMany: true }] },
    { name: 'Property', properties: [{ name: 'name', isAttr: true, type: 'String' }, { name: 'value', isAttr: true, type: 'String' }] }
  ]
};
