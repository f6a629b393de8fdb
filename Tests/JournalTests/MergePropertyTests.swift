import Foundation
import Journal
import Recfile
import Statistics
import Testing

@Suite("Merging random changes of several devices")
struct MergePropertyTests {
    /// The number of histories on which each property is tested; `make faults` asks for 100,000.
    private static let seeds =
        ProcessInfo.processInfo.environment["TWINGE_MERGES"].flatMap { Int($0) } ?? 400

    private struct Versions {
        let base: [UInt8]
        let devices: [RandomMonth]
        let bytes: [[UInt8]]

        init(seed: Int, devices count: Int) {
            var random = SplitMix64(seed: seed)
            let month = RandomMonth(entries: random.int(0...5), using: &random)
            var devices: [RandomMonth] = []
            for device in ["a", "b", "c"].prefix(count) {
                var copy = RandomMonth(copy: month, on: device, clock: random.int(20...24))
                for _ in 0..<random.int(0...5) { copy.change(using: &random) }
                devices.append(copy)
            }
            base = Array(month.text.utf8)
            bytes = devices.map { Array($0.text.utf8) }
            self.devices = devices
        }
    }

    @Test("both devices arrive at the same bytes, and merging again changes nothing")
    func commutativeAndIdempotent() {
        for seed in 0..<Self.seeds {
            let versions = Versions(seed: seed, devices: 2)
            let (base, ours, theirs) = (versions.base, versions.bytes[0], versions.bytes[1])
            let merged = RecMerge.merge(base: base, ours: ours, theirs: theirs)
            let union = RecMerge.merge(ours, theirs)
            let isSame =
                merged == RecMerge.merge(base: base, ours: theirs, theirs: ours)
                && merged == RecMerge.merge(base: base, ours: merged, theirs: ours)
                && merged == RecMerge.merge(base: ours, ours: merged, theirs: ours)
                && union == RecMerge.merge(theirs, ours) && union == RecMerge.merge(union, theirs)
            #expect(isSame, "seed \(seed)")
        }
    }

    @Test("three devices arrive at the same bytes in every order")
    func associative() {
        for seed in 0..<Self.seeds {
            let versions = Versions(seed: seed, devices: 3)
            let results = [[0, 1, 2], [0, 2, 1], [1, 2, 0]].map { order in
                let first = RecMerge.merge(
                    base: versions.base, ours: versions.bytes[order[0]], theirs: versions.bytes[order[1]])
                return RecMerge.merge(base: versions.base, ours: first, theirs: versions.bytes[order[2]])
            }
            #expect(Set(results).count == 1, "seed \(seed)")
        }
    }

    @Test("no entry is dropped except deleted ones, and no value that one side wrote")
    func nothingDropped() {
        for seed in 0..<Self.seeds {
            let versions = Versions(seed: seed, devices: 2)
            let merged = RecMerge.merge(base: versions.base, ours: versions.bytes[0], theirs: versions.bytes[1])
            let records = Self.records(merged)
            let before = Self.records(versions.base)
            let deleted = Set(versions.devices.flatMap(\.deleted))
            for (id, record) in versions.bytes.flatMap(Self.records) where !deleted.contains("Id: \(id)") {
                let written = Self.values(record).subtracting(before[id].map(Self.values) ?? [])
                let kept = records[id].map(Self.values) ?? []
                let conflicts = Set(records[id]?.all("Conflict") ?? [])
                #expect(written.subtracting(kept).subtracting(conflicts).isEmpty, "seed \(seed), entry \(id)")
                #expect(records[id] != nil, "seed \(seed), entry \(id)")
            }
        }
    }

    private static func records(_ bytes: [UInt8]) -> [String: RecRecord] {
        let records = RecDocument(bytes).records.compactMap { record in record["Id"].map { ($0, record) } }
        return Dictionary(records) { first, _ in first }
    }

    private static func values(_ record: RecRecord) -> Set<String> {
        Set(record.fields.filter { $0.name != "Edited" }.map { "\($0.name): \($0.value)" })
    }
}
