import Canvas
import Statistics

/// Something a user does in the diary: the keys that lead there, and the keys that are pressed there, one row of the table each. It
/// begins and ends on Today.
struct Walk {
    let name: String
    /// How often it occurs in every hundred walks.
    let share: Int
    let keys: [Key]

    private init(_ name: String, share: Int, _ keys: String) {
        self.name = name
        self.share = share
        self.keys = keys.split(separator: " ").compactMap { Key(named: String($0)) }
    }

    /// What a user does with a diary of ten years: mostly logging, often looking back, now and then looking something up.
    static let all = [
        Walk("Today", share: 20, "j j j k Right Left Right Left + - [ [ t"),
        Walk("Pain", share: 15, "6 Tab h i p Enter Enter u Ctrl-r"),
        Walk("Pain, changed again", share: 8, "3 Enter 4 Enter u u"),
        Walk("Check-in", share: 10, "c Enter Enter 7 Enter y Esc"),
        Walk("Note", share: 5, "a n w o k e Space s t i f f Enter u"),
        Walk("Week", share: 10, "W k j h h l l . ,"),
        Walk("Month", share: 3, "W z k j h h l l . , Z"),
        Walk("Quarter", share: 3, "W z z k j h h l l . , Z Z"),
        Walk("Year", share: 4, "W z z z k j h h l l . , Z Z Z"),
        Walk("Stretches", share: 5, "S j j k o Esc"),
        Walk("Body", share: 4, "B j k h l z z z z"),
        Walk("Journal", share: 5, "J j k PageDown PageDown PageUp End PageUp Home } {"),
        Walk("Journal, searching", share: 3, "J / h e a t Backspace Backspace Backspace Backspace Esc"),
        Walk("Journal, words", share: 2, "J / l o w Space b a c k Space p a i n > = 7 Enter j j Esc"),
        Walk("Journal, undo in a search", share: 1, "6 Enter J / p a i n Enter u Ctrl-r u Esc"),
        Walk("Links", share: 1, "L j k"),
        Walk("Help", share: 1, "? j j Esc"),
    ]

    /// The key that leads back to Today from wherever a walk ends.
    static let home = Key.character("T")
    /// A word in the footer of Today, and of nothing else.
    static let homeWord = "check-in"

    /// Returns a random walk, weighted by share.
    static func next(of walks: [Walk], using random: inout SplitMix64) -> Walk? {
        guard !walks.isEmpty else { return nil }
        var place = Int.random(in: 0..<walks.reduce(0) { $0 + $1.share }, using: &random)
        return walks.first { walk in
            place -= walk.share
            return place < 0
        }
    }
}
