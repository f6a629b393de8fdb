import Diary
import Reports

/// An Observation of HL7 FHIR R4: one thing that was logged at one moment.
struct FHIRObservation: FHIRResource {
    static let type = "Observation"
    private static let category = FHIRConcept(
        system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey")

    var id: String?
    let identifier: FHIRIdentifier
    /// What was observed.
    let code: FHIRConcept
    let origin: FHIROrigin
    var valueQuantity: FHIRQuantity?
    var valueBoolean: Bool?
    var valueString: String?
    /// The site on the body.
    var bodySite: FHIRConcept?
    var note: FHIRText?

    /// Returns pain severity by LOINC.
    private static func pain(_ text: String) -> FHIRConcept {
        FHIRConcept(
            system: "http://loinc.org", code: "72514-3",
            display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported", text: text)
    }

    /// Returns a site in words, and by its body structure in SNOMED CT if there is exactly one.
    private static func concept(_ site: SiteReading) -> FHIRConcept {
        let words = SiteWords.place(site.name, site.side)
        guard let code = bodyStructures[site.name] else { return FHIRConcept(text: words) }
        return FHIRConcept(system: "http://snomed.info/sct", code: code, text: words)
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

    private static func concept(_ name: Name) -> FHIRConcept {
        guard let measure = measures[name] else { return FHIRConcept(text: name.text) }
        return FHIRConcept(system: "http://loinc.org", code: measure.code, display: measure.display, text: name.text)
    }

    /// Returns the observations in an entry.
    static func observations(of entry: Entry, from origin: FHIROrigin, medicines: Set<Name>) -> [FHIRObservation] {
        var found: [FHIRObservation] = []
        func add(_ code: FHIRConcept, _ value: (inout FHIRObservation) -> Void) {
            let identifier = origin.identifier("\(found.count + 1)")
            var observation = FHIRObservation(id: identifier.value, identifier: identifier, code: code, origin: origin)
            value(&observation)
            found.append(observation)
        }
        func addScore(_ code: FHIRConcept, _ value: Int?, site: SiteReading? = nil) {
            guard let value else { return }
            add(code) { observation in
                observation.valueQuantity = FHIRQuantity(value: Double(value), unit: "score", code: "{score}")
                observation.bodySite = site.map(Self.concept)
            }
        }
        addScore(pain("pain now"), entry.pain?.value, site: entry.sites.count == 1 ? entry.sites[0] : nil)
        for site in entry.sites where entry.sites.count > 1 || entry.pain == nil || site.pain != nil {
            if site.pain == nil { add(FHIRConcept(text: "site of pain")) { $0.bodySite = Self.concept(site) } }
            addScore(pain("pain at a site"), site.pain?.value, site: site)
        }
        addScore(pain("pain before care or stretches"), entry.painBefore?.value)
        addScore(pain("pain after care or stretches"), entry.painAfter?.value)
        for feel in entry.feels { add(FHIRConcept(text: "how the pain feels")) { $0.valueString = feel.text } }
        for rating in RatingField.allCases { addScore(FHIRConcept(text: rating.scale), entry.ratings[rating]?.value) }
        for reading in entry.habits + entry.activities { add(Self.concept(reading.name)) { $0.take(reading) } }
        for care in entry.care where !medicines.contains(care.name) {
            add(FHIRConcept(text: "care: \(care.name.text)")) { observation in
                if let detail = care.detail {
                    observation.valueString = detail
                } else {
                    observation.valueBoolean = true
                }
            }
        }
        for trigger in entry.triggers { add(FHIRConcept(text: "what set the pain off")) { $0.valueString = trigger } }
        for bout in entry.exercises {
            add(FHIRConcept(text: "exercise: \(bout.name.text)")) { observation in
                observation.bodySite = bout.side.map { FHIRConcept(text: $0.rawValue) }
                observation.valueString = bout.outcomeText
            }
        }
        if let event = entry.event { add(FHIRConcept(text: "event")) { $0.valueString = event } }
        for hold in entry.holds { add(FHIRConcept(text: "stretch: \(hold.name.text)")) { $0.take(hold) } }
        if let flare = entry.flare {
            add(FHIRConcept(text: "flare-up, the person's own word")) { $0.valueBoolean = flare }
        }
        // A Communication would fit, too, but a server that doesn't know it rejects the whole transaction.
        if let question = entry.question {
            add(FHIRConcept(text: "question for the next appointment\(entry.answered == true ? ", answered" : "")")) {
                $0.valueString = question
            }
        }
        if let note = entry.note {
            if found.isEmpty {
                add(FHIRConcept(text: "note")) { $0.valueString = note }
            } else {
                found[0].note = FHIRText(text: note)
            }
        }
        return found
    }

    private mutating func take(_ reading: HabitAmount) {
        switch reading.amount {
        case .quantity(let number, let unit):
            valueQuantity = FHIRQuantity(
                value: number.value, unit: unit == .score ? "score" : unit.rawValue, code: unit.ucum)
        case .answer(let answer): valueBoolean = answer
        case .choice(let word): valueString = word.text
        case nil: valueBoolean = true
        }
        if let detail = reading.detail { note = FHIRText(text: detail) }
    }

    private mutating func take(_ hold: Hold) {
        bodySite = hold.side.map { FHIRConcept(text: $0.rawValue) }
        switch hold.outcome {
        case .done(let duration): valueQuantity = FHIRQuantity(value: Double(duration.seconds), unit: "s", code: "s")
        case .skipped(let why): valueString = why.map { "skipped: \($0)" } ?? "skipped"
        }
    }

    func write(to text: inout JSONText) {
        text.startObject()
        text.member("bodySite", bodySite)
        text.member("category", only: Self.category)
        text.member("code", code)
        text.member("effectiveDateTime", origin.time)
        text.member("id", id)
        text.member("identifier", only: identifier)
        text.member("note", only: note)
        text.member("resourceType", Self.type)
        text.member("status", "final")
        text.member("subject", origin.subject)
        text.member("valueBoolean", valueBoolean)
        text.member("valueQuantity", valueQuantity)
        text.member("valueString", valueString?.allowedInFHIR)
        text.endObject()
    }
}
