using System.Diagnostics;
static class Git
{
    public static void Fetch()
    {
        var info = new ProcessStartInfo("git") { Arguments = "fetch" };
        Process.Start(info);
    }
}
