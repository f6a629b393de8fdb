import Diary

/// A concept of HL7 FHIR R4: a code in a code system, or words alone.
struct FHIRConcept: JSONWritable {
    private struct Coding: JSONWritable {
        let system: String
        let code: String
        let display: String?

        func write(to text: inout JSONText) {
            text.startObject()
            text.member("code", code)
            text.member("display", display)
            text.member("system", system)
            text.endObject()
        }
    }

    private let coding: Coding?
    private let text: String?

    init(text: String) {
        coding = nil
        self.text = text
    }

    init(system: String, code: String, display: String? = nil, text: String? = nil) {
        coding = Coding(system: system, code: code, display: display)
        self.text = text
    }

    func write(to json: inout JSONText) {
        json.startObject()
        json.member("coding", only: coding)
        json.member("text", text?.allowedInFHIR)
        json.endObject()
    }
}
