import Diary
import SystemPackage

/// A rec file of the diary beside its months, with one type of record, each identified by a key.
public struct SideFile: Hashable, Sendable {
    /// The name of the file.
    public let name: String
    /// The type of its records.
    public let type: String
    /// The field that identifies each record.
    public let key: String
    /// The lines of its descriptor below its type and key.
    private let descriptor: [String]
    /// The fields that its records can have; empty if any are read.
    let fields: [String]

    /// What the file begins with when it is made.
    var header: String {
        let lines = [JournalFormat.title, "%rec: \(type)", "%key: \(key)"] + descriptor
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// The stretch routine: one record for each change, identified by the day it starts.
    public static let routine = SideFile(
        name: "routine.rec", type: "Routine", key: "Start", descriptor: ["%type: Start date", "%mandatory: Start"],
        fields: ["Start", "Stretch"])

    /// The posture reviews: one record for each, identified by its day.
    public static let reviews = SideFile(
        name: "reviews.rec", type: "Review", key: "Date", descriptor: ["%type: Date date", "%mandatory: Date"],
        fields: ["Date", "Answer"])

    /// The self-experiments: one record for each, registered before it starts.
    public static let experiments = SideFile(
        name: "experiments.rec", type: "Experiment", key: "Id", descriptor: ["%mandatory: Id"],
        fields: [
            "Id", "Registered", "Question", "Trial", "Control", "Habit", "Stretch", "Care", "Medicine", "Start",
            "Pairs", "Block_days", "Washout_days", "Seed", "Order", "Stopped", "Reason",
        ])

    /// The imports: one record for each, so that a later import of the same source can update it, and it can be undone.
    public static let imports = SideFile(
        name: "imports.rec", type: "Import", key: "Id",
        descriptor: ["%type: When,Undone date", "%mandatory: When Source"], fields: [])

    /// All of these files.
    public static let all = [routine, reviews, experiments, imports]
}

extension SideFile {
    /// Returns what should have been there instead of a field; nil if the field is read.
    func expected(insteadOf field: String) -> String? {
        guard !fields.isEmpty, !fields.contains(field) else { return nil }
        if let meant = fields.first(where: { $0.lowercased() == field.lowercased() }) {
            return EntryField.spelling(of: meant)
        }
        let meant = fields.nearest(to: field)
        return "the field \((meant.isEmpty ? fields : meant).alternatives)"
    }
}

extension DiaryFolder {
    /// Returns the path of a file beside the months.
    public func path(of file: SideFile) -> FilePath { path.appending(file.name) }
}
