using System.Diagnostics;
static class Tools
{
    public static void Start(string name) => Process.Start(name);
}
