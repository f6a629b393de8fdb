import Diary

/// The writes that are not on disk yet, one at a time on their way there.
struct WriteQueue: Equatable, Sendable {
    /// The token of the next request.
    private(set) var nextToken = 1
    /// The request the run loop is working on.
    private(set) var inFlight: WriteRequest?
    /// The requests after it, oldest first.
    private(set) var waiting: [WriteRequest] = []
    /// Why the last try failed.
    private(set) var failure: String?

    /// Whether everything is on disk.
    var isEmpty: Bool { inFlight == nil && waiting.isEmpty }

    /// Whether something is on its way to disk right now.
    var isWriting: Bool { inFlight != nil }

    /// The changes that are not on disk yet, in order.
    var changes: [DiaryChange] { requests.flatMap(\.changes) }

    /// Those of entries that the person logged, without what only got another name.
    var loggedChanges: [Change] {
        requests.filter { request in
            !request.changes.contains { if case .catalog = $0 { true } else { false } }
        }.flatMap(\.changes).compactMap(\.ofEntry)
    }

    /// The entries whose newest state is not on disk yet.
    var unsavedEntries: Set<EntryID> { Set(changes.compactMap { $0.ofEntry?.result?.id }) }

    private var requests: [WriteRequest] { [inFlight].compactMap { $0 } + waiting }

    /// Adds changes at the end.
    mutating func append(_ changes: [DiaryChange], summary: String) {
        waiting.append(WriteRequest(token: nextToken, changes: changes, summary: summary))
        nextToken += 1
    }

    /// The next request to hand to the run loop, if it is free and the last try did not fail.
    mutating func takeNext() -> WriteRequest? {
        guard inFlight == nil, failure == nil, !waiting.isEmpty else { return nil }
        inFlight = waiting.removeFirst()
        return inFlight
    }

    /// Takes the answer to a request; an answer that nobody waits for is left out.
    ///
    /// - Returns: The request answered.
    mutating func finish(token: Int, _ outcome: WriteOutcome) -> WriteRequest? {
        guard let request = inFlight, request.token == token else { return nil }
        inFlight = nil
        if case .failed(let reason) = outcome {
            waiting.insert(request, at: 0)
            failure = reason
        }
        return request
    }

    /// Forgets that the last try failed, so that ``takeNext()`` tries again.
    mutating func allowRetry() { failure = nil }
}
