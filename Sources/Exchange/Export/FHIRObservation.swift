import Diary
import Reports

/// An Observation of HL7 FHIR R4: one thing that was logged at one moment.
struct FHIRObservation: Encodable {
    let resourceType = "Observation"
    /// Its identifier: that of the entry and its place in it; nil if the server assigns one.
    var id: String?
    /// What identifies it wherever it is sent.
    var identifier: [FHIRIdentifier]
    let status = "final"
    let category = [Concept(system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey")]
    /// What was observed.
    var code: Concept
    /// The patient.
    var subject: FHIRReference
    /// The time, with seconds and offset as FHIR requires.
    var effectiveDateTime: String
    var valueQuantity: Quantity?
    var valueBoolean: Bool?
    var valueString: String?
    /// The site on the body.
    var bodySite: Concept?
    var note: [Note]?

    struct Note: Encodable { let text: String }

    /// A number with its UCUM unit.
    struct Quantity: Encodable {
        let value: Double
        /// The unit in words; nil for a bare number, since FHIR has no empty strings.
        let unit: String?
        let system: String?
        /// The unit in UCUM; nil if it is known only in words.
        let code: String?

        init(value: Double, unit: String, code: String?) {
            self.value = value
            self.unit = unit.isEmpty ? nil : unit
            self.code = code
            system = code.map { _ in "http://unitsofmeasure.org" }
        }
    }

    /// A code in a code system, or words alone.
    struct Concept: Encodable {
        struct Coding: Encodable {
            let system: String
            let code: String
            let display: String?
        }

        let coding: [Coding]?
        let text: String?

        init(text: String) {
            coding = nil
            self.text = text
        }

        init(system: String, code: String, display: String? = nil, text: String? = nil) {
            coding = [Coding(system: system, code: code, display: display)]
            self.text = text
        }
    }

    /// Returns pain severity by LOINC.
    private static func pain(_ text: String) -> Concept {
        Concept(
            system: "http://loinc.org", code: "72514-3",
            display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported", text: text)
    }

    /// Returns a site in words, and by its body structure in SNOMED CT if there is exactly one.
    private static func concept(_ site: SiteReading) -> Concept {
        let words = SiteWords.place(site.name, site.side)
        guard let code = bodyStructures[site.name] else { return Concept(text: words) }
        return Concept(system: "http://snomed.info/sct", code: code, text: words)
    }

    /// Body structures of SNOMED CT (International Edition), without their sides, which are given in words.
    private static let bodyStructures: [Name: String] = [
        "low back": "37822005", "buttock": "46862004", "hip": "29836001", "knee": "72696002", "shoulder": "16982005",
        "neck": "45048000", "head": "69536005", "hand": "85562004", "chest": "51185008", "abdomen": "113345001",
        "foot": "56459004",
    ]

    /// Measures that LOINC has a code for.
    private static let measures: [Name: (code: String, display: String)] = [
        "hours slept": ("93832-4", "Sleep duration"),
        "steps": ("55423-8", "Number of steps in unspecified time Pedometer"),
    ]

    private static func concept(_ name: Name) -> Concept {
        guard let measure = measures[name] else { return Concept(text: name.text) }
        return Concept(system: "http://loinc.org", code: measure.code, display: measure.display, text: name.text)
    }

    /// Returns the observations in an entry.
    static func observations(of entry: Entry, subject: FHIRReference, medicines: Set<Name>) -> [FHIRObservation] {
        var found: [FHIRObservation] = []
        func add(_ code: Concept, _ value: (inout FHIRObservation) -> Void) {
            let when = entry.when.secondsText
            let id = entry.id.fhirText(found.count + 1)
            var observation = FHIRObservation(
                id: id, identifier: [FHIRIdentifier(value: id)], code: code, subject: subject, effectiveDateTime: when)
            value(&observation)
            found.append(observation)
        }
        func addScore(_ code: Concept, _ value: Int?, site: SiteReading? = nil) {
            guard let value else { return }
            add(code) { observation in
                observation.valueQuantity = Quantity(value: Double(value), unit: "score", code: "{score}")
                observation.bodySite = site.map(Self.concept)
            }
        }
        addScore(pain("pain now"), entry.pain?.value, site: entry.sites.count == 1 ? entry.sites[0] : nil)
        for site in entry.sites where entry.sites.count > 1 || entry.pain == nil || site.pain != nil {
            if site.pain == nil { add(Concept(text: "site of pain")) { $0.bodySite = Self.concept(site) } }
            addScore(pain("pain at a site"), site.pain?.value, site: site)
        }
        addScore(pain("pain before care or stretches"), entry.painBefore?.value)
        addScore(pain("pain after care or stretches"), entry.painAfter?.value)
        for feel in entry.feels { add(Concept(text: "how the pain feels")) { $0.valueString = feel.text } }
        for rating in RatingField.allCases { addScore(Concept(text: rating.scale), entry.ratings[rating]?.value) }
        for reading in entry.habits + entry.activities { add(Self.concept(reading.name)) { $0.take(reading) } }
        for care in entry.care where !medicines.contains(care.name) {
            add(Concept(text: "care: \(care.name.text)")) { observation in
                if let detail = care.detail {
                    observation.valueString = detail
                } else {
                    observation.valueBoolean = true
                }
            }
        }
        for trigger in entry.triggers { add(Concept(text: "what set the pain off")) { $0.valueString = trigger } }
        for bout in entry.exercises {
            add(Concept(text: "exercise: \(bout.name.text)")) { observation in
                observation.bodySite = bout.side.map { Concept(text: $0.rawValue) }
                observation.valueString = bout.outcomeText
            }
        }
        if let event = entry.event { add(Concept(text: "event")) { $0.valueString = event } }
        for hold in entry.holds { add(Concept(text: "stretch: \(hold.name.text)")) { $0.take(hold) } }
        if let flare = entry.flare { add(Concept(text: "flare-up, the person's own word")) { $0.valueBoolean = flare } }
        // A Communication would fit, too, but a server that doesn't know it rejects the whole transaction.
        if let question = entry.question {
            add(Concept(text: "question for the next appointment\(entry.answered == true ? ", answered" : "")")) {
                $0.valueString = question
            }
        }
        if let note = entry.note {
            if found.isEmpty {
                add(Concept(text: "note")) { $0.valueString = note }
            } else {
                found[0].note = [Note(text: note)]
            }
        }
        return found
    }

    private mutating func take(_ reading: HabitAmount) {
        switch reading.amount {
        case .quantity(let number, let unit):
            valueQuantity = Quantity(
                value: number.value, unit: unit == .score ? "score" : unit.rawValue, code: unit.ucum)
        case .answer(let answer): valueBoolean = answer
        case .choice(let word): valueString = word.text
        case nil: valueBoolean = true
        }
        if let detail = reading.detail { note = [Note(text: detail)] }
    }

    private mutating func take(_ hold: Hold) {
        bodySite = hold.side.map { Concept(text: $0.rawValue) }
        switch hold.outcome {
        case .done(let duration): valueQuantity = Quantity(value: Double(duration.seconds), unit: "s", code: "s")
        case .skipped(let why): valueString = why.map { "skipped: \($0)" } ?? "skipped"
        }
    }
}

extension Moment {
    /// The moment as `YYYY-MM-DDTHH:MM:SS±ZZ:ZZ`: FHIR and Open mHealth require the seconds.
    var secondsText: String {
        guard second == 0 else { return isoText }
        let text = isoText
        let offset = text.index(text.endIndex, offsetBy: -6)
        return text[..<offset] + ":00" + text[offset...]
    }
}

extension EntryID {
    /// Returns an identifier that FHIR allows, of at most 64 letters, digits, hyphens and points.
    func fhirText(_ part: some CustomStringConvertible) -> String {
        let allowed = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
        return "\(allowed.prefix(56))-\(part)"
    }
}
