import Diary

extension Entry {
    /// Whether it holds only habits and ratings, so that more of them can be added.
    var isHabitsOnly: Bool {
        var rest = self
        rest.habits = []
        rest.ratings = Ratings()
        return rest.isEmpty && !isEmpty
    }

    /// Whether it has exercises only.
    var isHoldsOnly: Bool {
        var rest = self
        (rest.holds, rest.exercises) = ([], [])
        return rest.isEmpty && !isEmpty
    }

    /// The entry without its pain reading and what was said about that.
    var withoutReading: Entry {
        var rest = self
        rest.pain = nil
        rest.sites = []
        rest.feels = []
        (rest.flare, rest.note) = (nil, nil)
        return rest
    }
}
