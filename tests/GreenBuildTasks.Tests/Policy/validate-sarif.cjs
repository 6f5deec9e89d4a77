// node validate-sarif.cjs SCHEMA DOCUMENTS.json PACKAGE=FOLDER...
// Validates a list of documents against a schema of draft 04 and prints, for each, what is wrong with it, as JSON.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const [schemaFile, documentsFile, ...pairs] = process.argv.slice(2);
const packages = pairs.map((pair) => pair.split('='));

// The packages were unpacked one by one, so they do not find each other by themselves.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...others) => {
  const found = packages.find(([name]) => request === name || request.startsWith(name + '/'));
  return resolve(found ? path.join(found[1], request.slice(found[0].length)) : request, ...others);
};

// One pattern of the schema is no regular expression of Unicode mode.
const Ajv = require('ajv-draft-04').default;
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));
const answers = JSON.parse(fs.readFileSync(documentsFile, 'utf8')).map((document) =>
  validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
process.stdout.write(JSON.stringify(answers));
