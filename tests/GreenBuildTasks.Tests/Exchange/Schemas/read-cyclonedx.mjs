// node read-cyclonedx.mjs DOCUMENTS.json
// Reads each bill of materials of a list into the messages of the protocol buffers that CycloneDX publishes, writes them as bytes, reads
// these, and prints what was read as JSON. The packages are in node_modules beside this file.
import { readFileSync } from 'node:fs';
import { decodeBomBinary, encodeBomBinary, encodeBomJson, parseBomJson } from '@cdxgen/cdx-proto';

const boms = JSON.parse(readFileSync(process.argv[2], 'utf8'));
// "$schema" belongs to the JSON form alone.
const read = boms.map(({ $schema, ...bom }) => encodeBomJson(decodeBomBinary(bom.specVersion, encodeBomBinary(parseBomJson(bom)))));
process.stdout.write(JSON.stringify(read));
