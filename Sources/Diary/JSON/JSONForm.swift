/// The form of a value in the JSON of an entry.
protocol JSONForm: Codable, JSONWritable {
    /// The keys of an object; nil for anything else.
    static var keys: [String]? { get }
    /// What is expected, in words for an error message.
    static var expectation: String { get }
}

extension JSONForm {
    static var keys: [String]? { nil }
}

extension String: JSONForm {
    static var expectation: String { "text in quotes" }
}

extension Int: JSONForm {
    static var expectation: String { "a whole number" }
}

extension Bool: JSONForm {
    static var expectation: String { "true or false" }
}

extension Double: JSONForm {
    static var expectation: String { "a number" }
}

/// The JSON of a site that hurts.
struct SiteForm: JSONForm {
    var name: String
    var side: String?
    var pain: Int?

    static var keys: [String]? { ["name", "side", "pain"] }
    static var expectation: String { "an object with a name" }
}

/// The JSON of a habit or activity.
struct AmountForm: JSONForm {
    var name: String
    var value: AmountValue?
    var unit: String?
    var detail: String?

    static var keys: [String]? { ["name", "value", "unit", "detail"] }
    static var expectation: String { "an object with a name and a value" }
}

/// The JSON of a treatment.
struct TreatmentForm: JSONForm {
    var name: String
    var detail: String?

    static var keys: [String]? { ["name", "detail"] }
    static var expectation: String { "an object with a name" }
}

/// The JSON of a hold of a stretch.
struct HoldForm: JSONForm {
    var name: String
    var side: String?
    var seconds: Int?
    var state: String
    var why: String?

    static var keys: [String]? { ["name", "side", "seconds", "state", "why"] }
    static var expectation: String { "an object with a name and a state" }
}

/// The JSON of a medicine.
struct MedicineForm: JSONForm {
    var name: String
    var amount: Double?
    var unit: String?
    var taken: Bool?
    var detail: String?

    static var keys: [String]? { ["name", "amount", "unit", "taken", "detail"] }
    static var expectation: String { "an object with a name" }
}

/// The JSON of an exercise other than a stretch.
struct ExerciseForm: JSONForm {
    var name: String
    var side: String?
    var times: Int?
    var seconds: Int?
    var sets: Int?
    var state: String
    var why: String?

    static var keys: [String]? { ["name", "side", "times", "seconds", "sets", "state", "why"] }
    static var expectation: String { "an object with a name and a state" }
}
