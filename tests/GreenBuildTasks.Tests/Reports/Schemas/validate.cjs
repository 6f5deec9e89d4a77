// node validate.cjs own|published DOCUMENTS.json PACKAGE=FOLDER... SCHEMA [REFERENCED_SCHEMA...]
// Validates a list of documents against a schema and prints, for each, what is wrong with it, as JSON. The draft is the one that the schema
// names. A schema of our own has to be without a slip; published ones are taken as they are: a pattern of SARIF is no regular expression of
// Unicode mode.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const [kind, documentsFile, ...rest] = process.argv.slice(2);
const packages = rest.filter((argument) => argument.includes('=')).map((argument) => argument.split('='));
const schemaFiles = rest.filter((argument) => !argument.includes('='));

// The packages were unpacked one by one, so they do not find each other by themselves.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...others) => {
  const found = packages.find(([name]) => request === name || request.startsWith(name + '/'));
  return resolve(found ? path.join(found[1], request.slice(found[0].length)) : request, ...others);
};

// Copies in packages of npm rename the files of a schema, but not its identifier.
const [schema, ...referenced] = schemaFiles.map((file) => JSON.parse(fs.readFileSync(file, 'utf8').replaceAll('.SNAPSHOT', '')));
const draft = /draft-04|draft-07|2020-12/.exec(schema.$schema)[0];
const Ajv = require({ 'draft-04': 'ajv-draft-04', 'draft-07': 'ajv', '2020-12': 'ajv/dist/2020' }[draft]).default;
const ajv = new Ajv(kind === 'own'
  ? { allErrors: true, strict: true, strictTypes: false, strictRequired: false }
  : { allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false });
referenced.forEach((other) => ajv.addSchema(other));
const validate = ajv.compile(schema);
const answers = JSON.parse(fs.readFileSync(documentsFile, 'utf8')).map((document) =>
  validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
process.stdout.write(JSON.stringify(answers));
