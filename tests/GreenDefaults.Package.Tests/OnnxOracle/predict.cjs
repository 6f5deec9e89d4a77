// node predict.cjs RUNTIME COMMON MODEL INPUT OUTPUT ROWS.json
// Runs an ONNX model once for each row and prints the rows that it answers, as JSON. RUNTIME and COMMON are the folders of
// the packages onnxruntime-node and onnxruntime-common.
const fs = require('node:fs');
const Module = require('node:module');

const [runtime, common, model, input, output, rowsFile] = process.argv.slice(2);

// The packages were unpacked one by one, so the first does not find the second by itself.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolve(request === 'onnxruntime-common' ? common : request, ...rest);
const ort = require(runtime);

async function main() {
  const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const answers = [];
  for (const row of JSON.parse(fs.readFileSync(rowsFile, 'utf8'))) {
    const tensor = new ort.Tensor('float32', Float32Array.from(row), [1, row.length]);
    const result = await session.run({ [input]: tensor });
    answers.push(Array.from(result[output].data));
  }
  process.stdout.write(JSON.stringify(answers));
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
