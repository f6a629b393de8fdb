import Diary
import FoundationEssentials
import Glibc
import Screens
import SystemPackage

/// Where open forms wait for the next start when the program is ended from outside.
struct DraftFile {
    private let path: FilePath
    private let isUsed: Bool

    /// The drafts in a file.
    ///
    /// - Parameter isUsed: `false` for a made-up diary, whose forms nobody misses.
    init(_ path: FilePath, isUsed: Bool) {
        self.path = path
        self.isUsed = isUsed
    }

    private struct Form: Codable {
        let form: String
        let entry: Entry
        let original: Entry?
    }

    /// The drafts that were kept; what cannot be read is no draft.
    func read() -> [Draft] {
        guard isUsed, let bytes = try? path.contentsIfPresent(),
            let forms = try? JSONDecoder().decode([Form].self, from: Data(bytes))
        else { return [] }
        return forms.compactMap { form in
            Draft.Form(rawValue: form.form).map { Draft(form: $0, entry: form.entry, original: form.original) }
        }
    }

    /// Keeps drafts in place of those kept before.
    func write(_ drafts: [Draft]) {
        guard isUsed else { return }
        guard !drafts.isEmpty else {
            unlink(path.string)
            return
        }
        let forms = drafts.map { Form(form: $0.form.rawValue, entry: $0.entry, original: $0.original) }
        // There is nobody to tell when this fails: the program is being ended.
        if let data = try? JSONEncoder().encode(forms) { try? path.replaceContents(with: data) }
    }
}
