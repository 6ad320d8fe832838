defmodule Hello.Tool do
  def run(name), do: System.cmd(name, [])
end
