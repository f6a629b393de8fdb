import Simulation
import Statistics

/// What is counted over many diaries.
enum Measure: Hashable, Sendable {
    /// Of all diaries, those in which any habit is named.
    case anyLink
    /// Of all diaries, those in which the true trigger is named, on a card of its own or as coming with another.
    case triggerNamed
    /// Of the diaries in which anything is named, those whose first card is the true trigger.
    case leadRight
    /// Of all cards, those that are not the true trigger.
    case wrongCards
}

/// So many out of so many.
struct Share: Hashable, Sendable {
    /// How many.
    let count: Int
    /// Out of how many.
    let total: Int

    /// The share, 0...1; nil of nothing.
    var value: Double? { total > 0 ? Double(count) / Double(total) : nil }
    /// The 95 % interval of the share (Wilson); nil of nothing.
    var interval: Interval? { wilsonInterval(successes: count, of: total) }
}

/// What one method found over many diaries whose truth is known.
struct Tally: Hashable, Sendable {
    private var diaries = 0
    private var diariesWithLink = 0
    private var diariesNamingTrigger = 0
    private var diariesLedByTrigger = 0
    private var cards = 0
    private var wrongCards = 0

    /// Counts one diary.
    mutating func add(_ finding: NamedHabits, trigger: SimulatedHabit?) {
        diaries += 1
        cards += finding.cards.count
        wrongCards += finding.cards.count { $0 != trigger }
        guard let lead = finding.cards.first else { return }
        diariesWithLink += 1
        guard let trigger else { return }
        if finding.named.contains(trigger) { diariesNamingTrigger += 1 }
        if lead == trigger { diariesLedByTrigger += 1 }
    }

    subscript(measure: Measure) -> Share {
        switch measure {
        case .anyLink: Share(count: diariesWithLink, total: diaries)
        case .triggerNamed: Share(count: diariesNamingTrigger, total: diaries)
        case .leadRight: Share(count: diariesLedByTrigger, total: diariesWithLink)
        case .wrongCards: Share(count: wrongCards, total: cards)
        }
    }
}
