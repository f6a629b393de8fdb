import Diary

extension Hold {
    /// Whether it was left out because it hurt.
    var wasStoppedByPain: Bool { if case .skipped(let why) = outcome { Self.isPain(why) } else { false } }

    /// Whether a reason for leaving a hold out is about pain.
    static func isPain(_ why: String?) -> Bool {
        guard let why = why?.lowercased() else { return false }
        return ["hurt", "pain", "sore"].contains { why.contains($0) }
    }
}
