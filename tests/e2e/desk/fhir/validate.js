// Checks FHIR R4 bundles against R4's own structure definitions: node validate.js FILE...
"use strict";
const { Fhir } = require("fhir");
const fs = require("fs");
const fhir = new Fhir();
let wrong = 0;
for (const file of process.argv.slice(2)) {
	const bundle = JSON.parse(fs.readFileSync(file, "utf8"));
	for (const resource of [bundle].concat(bundle.entry.map((entry) => entry.resource))) {
		const result = fhir.validate(resource, { errorOnUnexpected: true });
		const errors = result.messages.filter((m) => m.severity === "error" || m.severity === "fatal");
		for (const message of errors)
			console.log(resource.resourceType + ": " + message.location + ": " + message.message);
		wrong += errors.length + (result.valid ? 0 : 1);
		console.log(resource.resourceType + ": " + (errors.length === 0 && result.valid ? "valid" : "not valid"));
	}
}
process.exit(wrong === 0 ? 0 : 1);
