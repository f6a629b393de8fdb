import Diary

extension Entry {
    /// Whether it holds habits and ratings and nothing else, so that more of them can join it.
    var isHabitsOnly: Bool {
        var rest = self
        rest.habits = []
        rest.ratings = Ratings()
        return rest.isEmpty && !isEmpty
    }

    /// Whether it holds stretches and nothing else.
    var isHoldsOnly: Bool {
        var rest = self
        rest.holds = []
        return rest.isEmpty && !isEmpty
    }

    /// The entry without how much, where and how it hurts, and what was said about that.
    var withoutReading: Entry {
        var rest = self
        rest.pain = nil
        rest.sites = []
        rest.feels = []
        (rest.flare, rest.note) = (nil, nil)
        return rest
    }
}
