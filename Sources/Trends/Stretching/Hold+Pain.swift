import Diary

extension Hold {
    /// Whether it was skipped because it hurt.
    var wasStoppedByPain: Bool { if case .skipped(let why) = outcome { Self.isPain(why) } else { false } }

    /// Returns whether a reason for skipping a hold is about pain.
    static func isPain(_ why: String?) -> Bool {
        guard let why = why?.lowercased() else { return false }
        return ["hurt", "pain", "sore"].contains { why.containsText($0) }
    }
}
