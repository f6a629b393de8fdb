import Files
import SystemPackage
import Testing

@Suite("The folder of a path")
struct FolderTests {
    @Test(
        "is what comes before the last name",
        arguments: [
            ("/home/me/diary/journal", "/home/me/diary"), ("diary/journal", "diary"), ("/diary", "/"), ("/", "/"),
            ("diary", "."), ("", "."), ("../diary", ".."), ("/home/me/Tagebücher/journal", "/home/me/Tagebücher"),
        ])
    func folder(path: FilePath, folder: FilePath) { #expect(path.folder == folder) }

    @Test("keeps bytes that aren't UTF-8")
    func bytes() {
        let path = FilePath(platformString: [0x2F, CChar(bitPattern: 0xFF), 0x2F, 0x61, 0])
        #expect(path.folder == FilePath(platformString: [0x2F, CChar(bitPattern: 0xFF), 0]))
    }
}
