// node predict.cjs MODEL INPUT OUTPUT ROWS.json
// Runs an ONNX model once for each row and prints the rows that it answers, as JSON.
const fs = require('node:fs');
const ort = require('onnxruntime-node');

async function main([model, input, output, rowsFile]) {
  const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const answers = [];
  for (const row of JSON.parse(fs.readFileSync(rowsFile, 'utf8'))) {
    const tensor = new ort.Tensor('float32', Float32Array.from(row), [1, row.length]);
    const result = await session.run({ [input]: tensor });
    answers.push(Array.from(result[output].data));
  }
  process.stdout.write(JSON.stringify(answers));
}

main(process.argv.slice(2)).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
