import Diary

/// The database of SECUSO's Privacy Friendly Pain Diary: an entry for each day with pain, places, kinds of pain and drugs.
enum SecusoSource: AppSource {
    static let title = "Privacy Friendly Pain Diary"
    static let unit = ImportUnit.entries
    static let dates: DatePartOrder? = .yearFirst

    /// The sites by their numbers; those from 22 on are the same sites seen from the back.
    private static let regions = [
        "right abdomen", "left abdomen", "left groin", "right groin", "left leg", "right leg", "left knee",
        "right knee",
        "left calf", "right calf", "left foot", "right foot", "left chest", "right chest", "neck",
        "head", "left arm", "right arm", "left arm", "right arm", "left hand", "right hand",
        "right low back", "left low back", "left buttock", "right buttock", "left back of thigh", "right back of thigh",
        "left knee", "right knee", "left calf", "right calf", "left foot", "right foot",
        "left upper back", "right upper back", "neck", "head", "left arm", "right arm", "left arm", "right arm",
        "left hand", "right hand",
    ]

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let database = try SQLiteDatabase(bytes)
        let rows = try database.rows(
            """
            SELECT diaryentries._id, date, painLevel, bodyRegions, painQualities, timesOfPain, condition, notes
            FROM diaryentries LEFT JOIN paindescriptions ON paindescriptions._id = painDescription_id ORDER BY date
            """)
        let drugs = Dictionary(
            grouping: try database.rows(
                """
                SELECT diaryEntry_id, name, dose, morning, noon, evening, night
                FROM drugintakes JOIN drugs ON drugs._id = drug_id ORDER BY drugintakes._id
                """)
        ) { $0[0] ?? "" }
        return SourceReading(
            entries: rows.enumerated().map { place, row in
                entry(row, number: place + 1, drugs: drugs[row[0] ?? ""] ?? [])
            })
    }

    private static func entry(_ row: [String?], number: Int, drugs: [[String?]]) -> SourceEntry {
        let day = row[1] ?? ""
        var entry = SourceEntry(number: number, key: [day], content: row.map { $0 ?? "" }, timeText: day)
        entry.add("pain", row[2] ?? "", scale: 0...10)
        entry.add("mood", row[6] ?? "", scale: 0...4)
        let places = list(row[3]).compactMap { Int($0) }
        entry.sites = places.filter(regions.indices.contains).map { regions[$0] }.unique
        entry.omissions += places.filter { !regions.indices.contains($0) }.map {
            "the app has no place with the number \($0)"
        }
        entry.feels = list(row[4])
        entry.medicines = drugs.map(medicine)
        let times = list(row[5])
        let lines = [row[7] ?? "", times.isEmpty ? "" : "When: \(times.joined(separator: ", "))"].filter { !$0.isEmpty }
        entry.note = lines.isEmpty ? nil : lines.joined(separator: "\n")
        return entry
    }

    /// Formats a medicine as `Ibuprofen, 400 mg, morning 1, night 1`.
    private static func medicine(_ row: [String?]) -> String {
        let times = zip(["morning", "noon", "evening", "night"], row[3...]).compactMap { name, count in
            count.flatMap { Int($0) }.flatMap { $0 > 0 ? "\(name) \($0)" : nil }
        }
        return ([row[1] ?? "", row[2] ?? ""] + times).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    }
}
