import Diary

/// The writes not yet on disk, performed one at a time.
struct WriteQueue: Equatable, Sendable {
    /// The token of the next request.
    private(set) var nextToken = 1
    /// The request that the run loop is working on.
    private(set) var inFlight: WriteRequest?
    /// The requests that follow it, oldest first.
    private(set) var waiting: [WriteRequest] = []
    /// Why the last attempt failed.
    private(set) var failure: String?

    /// Whether everything is on disk.
    var isEmpty: Bool { inFlight == nil && waiting.isEmpty }

    /// Whether a write is in progress.
    var isWriting: Bool { inFlight != nil }

    /// The changes that are not on disk yet, in order.
    var changes: [DiaryChange] { requests.flatMap(\.changes) }

    /// The changes to entries that the user logged, without those of a rename.
    var loggedChanges: [Change] {
        requests.filter { request in
            !request.changes.contains { if case .catalog = $0 { true } else { false } }
        }.flatMap(\.changes).compactMap(\.ofEntry)
    }

    /// The entries whose latest state is not on disk yet.
    var unsavedEntries: Set<EntryID> { Set(changes.compactMap { $0.ofEntry?.result?.id }) }

    private var requests: [WriteRequest] { [inFlight].compactMap { $0 } + waiting }

    /// Appends changes to the queue.
    mutating func append(_ changes: [DiaryChange], summary: String, isNews: Bool) {
        waiting.append(WriteRequest(token: nextToken, changes: changes, summary: summary, isNews: isNews))
        nextToken += 1
    }

    /// Returns the next request for the run loop, unless it is busy or the last attempt failed.
    mutating func takeNext() -> WriteRequest? {
        guard inFlight == nil, failure == nil, !waiting.isEmpty else { return nil }
        inFlight = waiting.removeFirst()
        return inFlight
    }

    /// Handles the answer to a request; an answer to any other request is ignored.
    ///
    /// - Returns: The answered request.
    mutating func finish(token: Int, _ outcome: WriteOutcome) -> WriteRequest? {
        guard let request = inFlight, request.token == token else { return nil }
        inFlight = nil
        if case .failed(let reason) = outcome {
            waiting.insert(request, at: 0)
            failure = reason
        }
        return request
    }

    /// Clears the last failure, so that ``takeNext()`` tries again.
    mutating func allowRetry() { failure = nil }
}
