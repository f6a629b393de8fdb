import Glibc
import SystemPackage

extension FilePath {
    /// Takes away a folder that this program made, with everything in it; what cannot be removed stays.
    func removeWithContents() {
        guard let folder = opendir(string) else { return }
        defer {
            closedir(folder)
            rmdir(string)
        }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let path = appending(name)
            // The names of links are removed, never what they point to.
            if unlink(path.string) != 0 { path.removeWithContents() }
        }
    }
}
